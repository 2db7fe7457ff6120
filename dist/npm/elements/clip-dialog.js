import"../chunks/common-BeYWvZHM.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-CQYliRbg.js";import"../chunks/clip-player-D0YpXyWv.js";
