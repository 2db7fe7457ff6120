import"../chunks/common-0f32de47.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-0f32de47.js";
