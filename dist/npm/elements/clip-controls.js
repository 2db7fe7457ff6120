export{k as ClipControls}from"../chunks/clip-controls-DEIl9xGo.js";import"@lit/context";import"lit";import"lit/decorators.js";import"../chunks/clip-player-CL43r4I1.js";
