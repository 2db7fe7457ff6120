import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{j as ClipSharePanel}from"../chunks/clip-panels-ywMSxKRI.js";import"../chunks/dialogs-SUGsJRuq.js";
