import"../chunks/common-50676dac.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-50676dac.js";
