import"../chunks/common-D7_R5ro-.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-tiMtyl9F.js";import"../chunks/clip-player-BN5jNja9.js";
