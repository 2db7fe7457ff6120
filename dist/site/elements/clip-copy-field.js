import"../chunks/common-d3b3d735.js";import"../inline-clip.js";import"../chunks/dialogs-d3b3d735.js";export{g as ClipCopyField}from"../chunks/sharing-d3b3d735.js";
