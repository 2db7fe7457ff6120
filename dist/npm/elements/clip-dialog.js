import"../chunks/common-COzfGs9a.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DTKu2gHY.js";import"../chunks/clip-player-d2wx0_pN.js";
