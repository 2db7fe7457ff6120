import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";export{j as ClipSharePanel}from"../chunks/clip-panels-wIQWY5UY.js";import"../chunks/dialogs-Dd95JBST.js";
