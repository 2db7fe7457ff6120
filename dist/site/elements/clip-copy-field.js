import"../chunks/common-50676dac.js";import"../inline-clip.js";import"../chunks/dialogs-50676dac.js";export{g as ClipCopyField}from"../chunks/sharing-50676dac.js";
