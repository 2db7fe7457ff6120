import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-Dd95JBST.js";
