import"../chunks/common-Cyww-r99.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-CE4odPeH.js";import"../chunks/clip-player-DzC5EH5L.js";
