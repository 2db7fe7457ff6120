import"../chunks/common-CTN8z-kS.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-CdzmGiJX.js";import"../chunks/clip-player-BkyYEdi1.js";
