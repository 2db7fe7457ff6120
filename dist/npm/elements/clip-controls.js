export{k as ClipControls}from"../chunks/clip-controls-CPHbbKpy.js";import"@lit/context";import"lit";import"lit/decorators.js";import"../chunks/clip-player-Cf6mJU3B.js";
