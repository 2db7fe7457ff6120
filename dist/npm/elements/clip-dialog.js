import"../chunks/common-d3b3d735.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-d3b3d735.js";import"../chunks/clip-player-d3b3d735.js";
