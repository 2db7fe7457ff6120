import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";export{C as ClipDialog}from"../chunks/dialogs-68RDYVnD.js";
