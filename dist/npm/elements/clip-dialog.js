import"../chunks/common-DNnrGl3_.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-KDFiZ24V.js";import"../chunks/clip-player-CjSOws_5.js";
