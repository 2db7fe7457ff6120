import"../chunks/clip-player-847RD7Gk.js";import"@lit/context";import"lit";import"lit/decorators.js";export{h as ClipControls}from"../chunks/clip-controls-BMxv8CxJ.js";
