export{h as ClipControls}from"../chunks/clip-controls-DCOWF-eC.js";import"@lit/context";import"lit";import"lit/decorators.js";import"../chunks/clip-player-9tnoj3qL.js";
