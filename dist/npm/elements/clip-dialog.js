import"../chunks/common-C7Wi3ivc.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-BGLdrGe3.js";import"../chunks/clip-player-BA_1oYmV.js";
