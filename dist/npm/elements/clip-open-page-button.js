export{f as ClipOpenPageButton}from"../chunks/clip-controls-DEIl9xGo.js";import"lit";import"lit/decorators.js";import"../chunks/embed-options-BJSvlgYd.js";import"../chunks/clip-player-CL43r4I1.js";
