import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-9cbc97dd.js";
