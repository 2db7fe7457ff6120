import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-CLtsdJaH.js";
