import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";import"../chunks/dialogs-SUGsJRuq.js";export{C as ClipCopyField}from"../chunks/clip-panels-ywMSxKRI.js";
