import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";import"../chunks/dialogs-Dd95JBST.js";export{C as ClipCopyField}from"../chunks/clip-panels-wIQWY5UY.js";
