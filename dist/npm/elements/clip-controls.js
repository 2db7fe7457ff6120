export{g as ClipControls}from"../chunks/clip-controls-NcznP33M.js";import"@lit/context";import"lit";import"lit/decorators.js";import"../chunks/clip-player-99HYUL5K.js";
