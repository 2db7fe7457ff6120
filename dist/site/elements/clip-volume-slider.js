import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-B6oSCZ2u.js";
