import"../chunks/common-2e417215.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-2e417215.js";export{m as ClipControls}from"../chunks/clip-controls-2e417215.js";
