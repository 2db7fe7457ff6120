import"../chunks/common-DKZ2fkPV.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DM7GlWGQ.js";import"../chunks/clip-player-BmFACbZk.js";
