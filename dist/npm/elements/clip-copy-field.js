import"../chunks/common-0f32de47.js";import"lit";import"../chunks/dialogs-0f32de47.js";import"../chunks/clip-player-0f32de47.js";export{g as ClipCopyField}from"../chunks/sharing-0f32de47.js";
