export{k as ClipControls}from"../chunks/clip-controls-BprJ2GJ6.js";import"@lit/context";import"lit";import"lit/decorators.js";import"../chunks/clip-player-sa6f3dOx.js";
