import"../chunks/common-D6O0BAkQ.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DyHkMSM7.js";import"../chunks/clip-player-BjCZMUy9.js";
