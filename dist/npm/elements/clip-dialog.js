import"../chunks/common-CLUcfpYv.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-CcmGEvBJ.js";import"../chunks/clip-player-BZEjebr8.js";
