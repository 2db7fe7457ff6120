import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-SUGsJRuq.js";
