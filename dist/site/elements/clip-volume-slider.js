import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";export{m as ClipVolumeSlider}from"../chunks/clip-controls-BeXHVjnB.js";
