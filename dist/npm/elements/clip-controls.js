import"../chunks/clip-player-BE3tlo1c.js";import"@lit/context";import"lit";import"lit/decorators.js";export{h as ClipControls}from"../chunks/clip-controls-CD5ZRl-1.js";
