import"../chunks/common-bTRGkS7w.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-dHFJ8rIn.js";import"../chunks/clip-player-CgzCJaGa.js";
