import"../chunks/common-D4nIaSsu.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-CIy4khbK.js";import"../chunks/clip-player-BM-AiJga.js";
