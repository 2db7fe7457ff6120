import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-yb2XLVHF.js";
