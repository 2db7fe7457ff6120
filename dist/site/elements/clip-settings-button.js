import"../chunks/common-50676dac.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-50676dac.js";
