import { plainWords } from './plain-words.js';
import type { StandIn } from './stand-in.js';

/**
 * What pages of a kind call themselves (`names`: a title, a heading, whole), names that may be an event's as well (`weak`), and what
 * they say in their text (`says`, anywhere). In English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish,
 * Japanese.
 */
export type Phrases = {
  readonly names: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly says: readonly string[];
};

const list = (text: string): readonly string[] =>
  text
    .split('|')
    .map(plainWords)
    .filter((phrase) => phrase !== '');

function phrases(names: string, weak: string, says: string): Phrases {
  return { names: new Set(list(names)), weak: new Set(list(weak)), says: list(says) };
}

export const PHRASES: Readonly<Record<Exclude<StandIn, 'shell'>, Phrases>> = {
  'sign-in': phrases(
    `sign in|log in|login|sign on|single sign-on|log in to continue|sign in to continue|please log in|please sign in|sign in required|login required|
     you must be logged in|you need to sign in|log in to your account|sign in to your account|sign in with your account|member login|members login|
     members only|member sign in|account login|user login|authentication required|login page|sign in or register|log in or sign up|log in or register|
     please log in to view this page|please sign in to view this page|you must log in to view this page|session expired|your session has expired|private site|
     this calendar is private|this content is private|password protected|protected page|this page is password protected|
     anmelden|anmeldung|einloggen|bitte anmelden|anmeldung erforderlich|mitglieder login|mitgliederbereich|bitte melden sie sich an|
     connexion|se connecter|connectez-vous|identification|espace membre|espace membres|veuillez vous connecter|identifiez-vous|
     iniciar sesión|inicia sesión|acceso|acceder|iniciar sesión para continuar|acceso socios|accedi|accesso|area riservata|effettua l'accesso|
     inloggen|log in om verder te gaan|aanmelden|entrar|iniciar sessão|acessar|área de sócios|zaloguj się|logowanie|logga in|inloggning|ログイン|サインイン`,
    '',
    `forgot your password|forgot password|forgotten your password|forgot username|reset your password|lost your password|remember me|keep me signed in|stay signed in|don't have an account|
     create an account|new here|sign in to continue|log in to continue|to continue to|enter your password|enter your email|email or phone|single sign-on|
     you must be logged in|you need to be logged in|to view this page|your session has expired|this content is password protected|only members can|
     passwort vergessen|angemeldet bleiben|benutzername oder|noch kein konto|mot de passe oublié|rester connecté|se souvenir de moi|pas encore de compte|
     olvidaste tu contraseña|has olvidado tu contraseña|recuérdame|mantener la sesión|password dimenticata|ricordami|resta collegato|wachtwoord vergeten|onthoud mij|
     esqueceu a senha|esqueceu-se da|lembrar|nie pamiętasz hasła|zapamiętaj mnie|glömt lösenord|glömt lösenordet|kom ihåg mig|パスワードを忘れた|パスワードをお忘れ`,
  ),
  consent: phrases(
    `before you continue|before you continue to|your privacy|we value your privacy|we care about your privacy|your privacy choices|your privacy matters|
     your privacy matters to us|privacy settings|manage your privacy|cookie settings|cookie consent|cookie preferences|consent|we use cookies|cookies on this site|
     this site uses cookies|this website uses cookies|we and our partners use cookies|your choices regarding cookies|your data your choice|
     bevor sie fortfahren|ihre privatsphäre|wir respektieren ihre privatsphäre|datenschutzeinstellungen|cookie einstellungen|cookies zustimmen|einwilligung|wir verwenden cookies|
     mit werbung weiterlesen|privatsphäre einstellungen|avant de continuer|votre vie privée|nous respectons votre vie privée|gestion des cookies|vos choix en matière de cookies|
     le respect de votre vie privée est notre priorité|antes de continuar|tu privacidad|tu privacidad es importante para nosotros|configuración de cookies|
     valoramos tu privacidad|prima di continuare|la tua privacy|la tua privacy è importante per noi|voordat je verdergaat|uw privacy|wij respecteren uw privacy|
     cookies accepteren|sua privacidade|antes de continuar|twoja prywatność|szanujemy twoją prywatność|din integritet|vi värnar om din integritet|クッキーの設定`,
    'privacy|cookies|datenschutz|confidentialité|privacidad',
    `accept all|reject all|accept cookies|agree and continue|i agree|manage options|manage preferences|our partners|store and or access information|legitimate interest|
     personalised ads|personalized ads|consent to|alle akzeptieren|alle ablehnen|zustimmen und weiter|unsere partner|zustimmen|tout accepter|tout refuser|accepter et continuer|
     continuer sans accepter|nos partenaires|aceptar todo|rechazar todo|nuestros socios|aceptar y continuar|accetta tutti|rifiuta tutto|i nostri partner|accetta e continua|
     alles accepteren|alles weigeren|onze partners|aceitar tudo|aceitar todos|nossos parceiros|akceptuję|zaakceptuj wszystko|naszych partnerów|acceptera alla|våra partner|すべて同意`,
  ),
  challenge: phrases(
    `just a moment|attention required|one moment please|one more step|checking your browser|checking if you are human|verify you are human|verify you're human|verifying you are human|
     are you a robot|are you human|i am human|human verification|security check|security verification|security check required|robot check|bot check|captcha|please verify you are a human|
     making sure you're not a bot|please wait|ddos protection|access verification|checking your connection|validating your browser|pardon our interruption|
     checking your browser before accessing|please complete the security check|verification required|challenge validation|please wait while your request is being verified|
     einen moment bitte|nur einen moment|sicherheitsüberprüfung|sind sie ein mensch|bestätigen sie dass sie ein mensch sind|browser wird überprüft|
     un instant|vérification de sécurité|êtes-vous un robot|vérifiez que vous êtes humain|contrôle de sécurité|un momento|comprobación de seguridad|verifica que eres humano|eres un robot|
     verifica di sicurezza|verifica che sei umano|un momento per favore|even geduld|controleren of u een mens bent|ben je een robot|um momento|verificação de segurança|
     chwileczkę|sprawdzanie bezpieczeństwa|säkerhetskontroll|ett ögonblick|bekräfta att du är människa|あなたはロボットですか|人間であることを確認`,
    '',
    `enable javascript and cookies to continue|enable js and disable any ad blocker|request is being verified|checking if the site connection is secure|needs to review the security of your connection|unusual traffic|not a robot|not a bot|
     you are a human|you are human|youre human|security of your connection|checking your browser|this process is automatic|complete the captcha|press and hold|press hold|proof of work|
     automated requests|automated access|browser will redirect|performance and security by|slide to verify|behavior from your browser|behaviour from your browser|ray id|
     kein roboter|ein mensch sind|ungewöhnlichen datenverkehr|javascript und cookies|pas un robot|vous êtes humain|trafic inhabituel|activer javascript|no eres un robot|eres humano|tráfico inusual|
     non sei un robot|sei umano|traffico insolito|geen robot|een mens bent|não é um robô|é humano|nie jesteś robotem|jesteś człowiekiem|inte är en robot|är människa|ロボットではありません|人間である`,
  ),
  refused: phrases(
    `access denied|access blocked|access to this page has been denied|access to this site has been denied|forbidden|403 forbidden|request blocked|request rejected|blocked|you have been blocked|
     sorry you have been blocked|not authorized|unauthorized|permission denied|you do not have permission|your access has been limited|this request was blocked|content not available in your region|
     not available in your country|unavailable for legal reasons|zugriff verweigert|zugriff gesperrt|keine berechtigung|accès refusé|accès interdit|acceso denegado|accesso negato|
     toegang geweigerd|acesso negado|odmowa dostępu|dostęp zabroniony|åtkomst nekad|アクセスが拒否されました`,
    '',
    `you have been blocked|has been blocked|was blocked|blocked by|security policy|security service to protect|security solution|you don't have permission to access|do not have permission|
     support id|incident id|reference id|web application firewall|firewall|the requested url was rejected|your ip address|from your country|in your region|
     keine berechtigung|wurde blockiert|gesperrt|pas autorisé|a été bloqué|adresse ip|ha sido bloqueada|ha sido bloqueado|no tienes permiso|è stata bloccata|non sei autorizzato|
     geen toegang|is geblokkeerd|foi bloqueado|zostało zablokowane|har blockerats|ブロックされました`,
  ),
  parked: phrases(
    `domain for sale|this domain is for sale|domain name for sale|this domain may be for sale|domain parked|parked domain|parked domain name|this domain is parked|buy this domain|domain is available|
     this domain has been registered|domain registered|related searches|premium domain|make an offer|
     diese domain steht zum verkauf|domain zu verkaufen|diese domain ist geparkt|domain geparkt|domaine à vendre|ce domaine est à vendre|ce nom de domaine est à vendre|
     dominio en venta|este dominio está en venta|dominio in vendita|questo dominio è in vendita|domein te koop|deze domeinnaam is te koop|domínio à venda|este domínio está à venda|
     domena na sprzedaż|domänen är till salu|このドメインは販売中`,
    'related links|sponsored listings|for sale|is for sale',
    `domain is for sale|domain may be for sale|domain for sale|buy this domain|buy domain|inquire about this domain|get this domain|make an offer|parked free|parked by|domain is parked|domain name is registered|
     owner of this domain|domain owner|sponsored listings|related searches|related links|interested in this domain|premium domain|lease to own|
     zum verkauf|domain kaufen|domain inhaber|geparkt|verwandte suchanfragen|à vendre|acheter ce domaine|recherches associées|en venta|comprar este dominio|búsquedas relacionadas|
     in vendita|acquista questo dominio|te koop|domein kopen|à venda|na sprzedaż|kup domenę|till salu|販売中`,
  ),
  'switched-off': phrases(
    `account suspended|this account has been suspended|account has been suspended|site suspended|website suspended|hosting suspended|website expired|this website has expired|domain expired|this domain has expired|domain has expired|
     hosting expired|subscription expired|this site is no longer active|this website is no longer available|website not available|website unavailable|site not published|site is not published|this site is not published|
     site not found|website not found|no site configured|no website here|welcome to nginx|apache2 default page|apache2 ubuntu default page|it works|default web page|default web site page|default page|
     web server's default page|index of|future home of something quite cool|site not connected|domain not connected|web hosting|website is offline|this shop is currently unavailable|
     konto gesperrt|diese website ist nicht mehr verfügbar|domain abgelaufen|webspace gesperrt|hier entsteht eine neue webseite|website offline|compte suspendu|site expiré|domaine expiré|ce site n'est plus disponible|
     cuenta suspendida|dominio caducado|sitio suspendido|este sitio ya no está disponible|account sospeso|dominio scaduto|sito sospeso|account geschorst|domein verlopen|website verlopen|
     conta suspensa|domínio expirado|konto zawieszone|domena wygasła|strona wyłączona|kontot är avstängt|domänen har gått ut|アカウントは停止されています`,
    '',
    `contact your hosting provider|hosting provider|has been suspended|has expired|renew|no longer available|no longer active|has not been published|not been published|server is successfully installed|
     successfully installed and working|default page|if you are the owner|if you are the website owner|site owner|if this is your website|if this is your site|website owner|is not connected to|there is no website|
     not configured|been deactivated|billing|ist abgelaufen|wurde gesperrt|nicht mehr verfügbar|sind sie der inhaber|webhosting|a expiré|suspendu|propriétaire|hébergeur|ha caducado|ha sido suspendido|ha sido suspendida|
     propietario|proveedor de hosting|è scaduto|è stato sospeso|proprietario|is verlopen|eigenaar|hostingprovider|expirou|foi suspensa|proprietário|wygasła|właściciel|har gått ut|ägare|parent directory`,
  ),
  'not-found': phrases(
    `page not found|not found|404|404 not found|404 page not found|error 404|http 404|that page can't be found|this page can't be found|page could not be found|this page could not be found|the page could not be found|
     the page you requested could not be found|the page you requested was not found|we can't find that page|we can't find the page you're looking for|we couldn't find that page|we couldn't find the page you were looking for|
     this page doesn't exist|this page does not exist|page doesn't exist|page does not exist|nothing here|nothing found|nothing found here|there's nothing here|this page isn't available|page no longer exists|page missing|lost|
     this page has moved or no longer exists|content not found|calendar not found|this page is missing|page unavailable|this page is no longer available|
     seite nicht gefunden|die seite wurde nicht gefunden|diese seite existiert nicht|diese seite gibt es nicht|diese seite gibt es nicht mehr|nicht gefunden|page introuvable|page non trouvée|cette page n'existe pas|cette page est introuvable|
     página no encontrada|no encontrado|esta página no existe|no encontramos esa página|pagina non trovata|questa pagina non esiste|pagina niet gevonden|deze pagina bestaat niet|niet gevonden|
     página não encontrada|esta página não existe|strona nie została znaleziona|nie znaleziono strony|nie znaleziono|sidan hittades inte|sidan kunde inte hittas|sidan finns inte|ページが見つかりません|お探しのページは見つかりませんでした`,
    'lost|oops',
    `page you are looking for|page you were looking for|page youre looking for|page you requested|page you tried|requested page|requested url|nothing was found at this location|could not be found|couldn't be found|cannot be found|can't be found|
     has been moved or deleted|may have been moved|might have been removed|been removed|no longer exists|does not exist|doesn't exist|check the address|check the url|mistyped|back to the homepage|return to the homepage|go back home|broken link|
     gesuchte seite|angeforderte seite|wurde nicht gefunden|existiert nicht mehr|zur startseite|page que vous recherchez|page demandée|page que vous cherchez|n'existe plus|retour à l'accueil|
     página que buscas|página que busca|página solicitada|ya no existe|volver al inicio|pagina che cerchi|pagina richiesta|non esiste più|torna alla home|pagina die u zoekt|pagina die je zoekt|bestaat niet meer|terug naar de homepage|
     página que procura|não existe mais|szukana strona|strona której szukasz|nie istnieje|sidan du söker|finns inte längre|till startsidan|削除された|移動した`,
  ),
  maintenance: phrases(
    `scheduled maintenance|planned maintenance|under maintenance|down for maintenance|site maintenance|website maintenance|maintenance mode|site under maintenance|website under maintenance|undergoing maintenance|
     we'll be back soon|we will be back soon|we'll be right back|be right back|back soon|we are back soon|temporarily unavailable|temporarily offline|site temporarily unavailable|service temporarily unavailable|
     site under construction|under construction|website under construction|coming soon|launching soon|new website coming soon|upgrade in progress|we're upgrading|we are upgrading|we're making improvements|briefly unavailable for scheduled maintenance|
     wartungsarbeiten|wartungsmodus|wartung|wir sind bald zurück|bald wieder da|geplante wartung|vorübergehend nicht erreichbar|im aufbau|site en maintenance|en maintenance|maintenance en cours|nous revenons bientôt|bientôt de retour|site en construction|
     en mantenimiento|sitio en mantenimiento|mantenimiento programado|volvemos pronto|próximamente|in manutenzione|sito in manutenzione|torniamo presto|torneremo presto|onderhoud|gepland onderhoud|we zijn zo terug|tijdelijk niet beschikbaar|
     em manutenção|site em manutenção|voltamos já|voltamos em breve|prace konserwacyjne|przerwa techniczna|strona w przebudowie|underhåll|pågående underhåll|vi är snart tillbaka|メンテナンス中|ただいまメンテナンス中です`,
    'maintenance|onderhoud|wartung|coming soon|back soon|underhåll',
    `scheduled maintenance|planned maintenance|undergoing maintenance|performing maintenance|maintenance work|carrying out maintenance|back shortly|be back soon|back online|back in a minute|check back|try again later|sorry for the inconvenience|apologise for any inconvenience|apologize for any inconvenience|
     temporarily unavailable|temporarily offline|new website|working on our|working hard|improving our|being upgraded|wartungsarbeiten|in kürze wieder|bald wieder|neue website|neuen webseite|vorübergehend|
     de retour bientôt|de retour très bientôt|travaux de maintenance|maintenance est en cours|opération de maintenance|veuillez nous excuser|tareas de mantenimiento|trabajos de mantenimiento|disculpa las molestias|disculpen las molestias|volveremos|manutenzione|ci scusiamo|torneremo|
     onderhoud uitgevoerd|onderhoudswerkzaamheden|binnenkort weer|excuses voor het ongemak|manutenção programada|pedimos desculpa|voltaremos|prace techniczne|przepraszamy za|wkrótce wrócimy|underhåll pågår|snart tillbaka|ber om ursäkt|しばらくお待ち`,
  ),
  network: phrases(
    `network login|guest wifi|guest wi-fi|free wifi|free wi-fi|wifi login|wi-fi login|wifi access|wi-fi access|guest network|guest access|hotspot login|hotspot|internet access|connect to wifi|connect to wi-fi|get online|you are now online|success|
     web authentication|captive portal|portal redirect|network authentication required|welcome to our guest wi-fi|gäste wlan|wlan zugang|wlan anmeldung|kostenloses wlan|accès wifi|wifi gratuit|portail captif|wifi invités|acceso wifi|red de invitados|wifi gratis|wi-fi gratis|
     accesso wifi|rete ospiti|gast wifi|gratis wifi|acesso wi-fi|darmowe wifi|gäst wifi|無料wi-fi`,
    'success|free wifi|internet access|get online',
    `to use this network|to access the internet|access to the internet|to use the internet|connect to the internet|internet access|terms of use of the network|guest network|wi-fi network|wifi network|accept the terms|acceptable use|voucher|access code|room number|minutes of free|
     wlan nutzen|internetzugang|nutzungsbedingungen|zugangscode|accéder à internet|réseau wifi|conditions d'utilisation|code d'accès|acceder a internet|conectarte a internet|red wifi|condiciones de uso|código de acceso|
     accedere a internet|navigare|rete wifi|toegang tot internet|netwerk|acessar a internet|acesso à internet|dostęp do internetu|åtkomst till internet|インターネットに接続`,
  ),
  broken: phrases(
    `internal server error|500 internal server error|server error|application error|502 bad gateway|bad gateway|503 service unavailable|service unavailable|504 gateway timeout|gateway timeout|gateway time out|something went wrong|an error occurred|an error has occurred|
     error establishing a database connection|database error|database connection error|fatal error|technical difficulties|we're experiencing technical difficulties|this site is experiencing technical difficulties|there has been a critical error on this website|critical error|too many requests|
     interner serverfehler|es ist ein fehler aufgetreten|technische störung|erreur interne du serveur|une erreur est survenue|erreur de connexion à la base de données|error interno del servidor|ha ocurrido un error|error al establecer una conexión con la base de datos|
     errore interno del server|si è verificato un errore|er is iets misgegaan|er ging iets mis|interne serverfout|erro interno do servidor|ocorreu um erro|wystąpił błąd|błąd serwera|ett fel har inträffat|något gick fel|サーバーエラー`,
    'error|fehler|erreur|errore|fout|erro',
    `internal server error|bad gateway|service unavailable|database connection|critical error on this website|stack trace|uncaught|fatal error|server administrator|site administrator|error log|please try again|try again later|experiencing technical difficulties|upstream|application error|
     später erneut|datenbankverbindung|veuillez réessayer|réessayer plus tard|base de données|inténtalo de nuevo|inténtelo más tarde|base de datos|riprova più tardi|probeer het later|opnieuw|tente novamente|spróbuj ponownie|försök igen`,
  ),
};
