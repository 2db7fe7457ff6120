import"../chunks/common-DXG899xm.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-Cu8lLpZW.js";import"../chunks/clip-player-R2LSzduM.js";
