import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-BeXHVjnB.js";
