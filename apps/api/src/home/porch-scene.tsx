/** A house at dusk with its porch lit and a path of light. It says nothing that the words do not. */
export function PorchScene() {
  return (
    <svg class="hero__scene" viewBox="0 0 304 220" aria-hidden="true" focusable="false">
      <rect class="scene__sky" width="304" height="220" rx="18" />
      <path
        class="scene__ground"
        d="M0 172c50-14 104-16 152-8s104 6 152-8v46a18 18 0 0 1-18 18H18a18 18 0 0 1-18-18z"
      />
      <path class="scene__light" d="M140 168h28l44 52H92z" />
      <circle class="scene__light" cx="154" cy="112" r="46" />
      <path class="scene__wall" d="M96 92v76h116V92l-58-44z" stroke-width="2" stroke-linejoin="round" />
      <path class="scene__roof" d="M82 96l72-56 72 56-8 9-64-50-64 50z" />
      <rect class="scene__door" x="139" y="118" width="30" height="50" rx="4" />
      <circle class="scene__glow" cx="154" cy="100" r="8" />
      <rect class="scene__glow" x="108" y="118" width="18" height="20" rx="3" />
      <rect class="scene__glow" x="182" y="118" width="18" height="20" rx="3" />
      <circle class="scene__glow" cx="163" cy="144" r="1.8" />
    </svg>
  );
}
