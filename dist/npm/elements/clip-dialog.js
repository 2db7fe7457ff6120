import"../chunks/common-0f32de47.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-0f32de47.js";import"../chunks/clip-player-0f32de47.js";
