import"../chunks/common-DO4lyaIc.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-E3FzcOhq.js";import"../chunks/clip-player-ulLBMHav.js";
