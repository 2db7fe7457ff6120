export{i as ClipSeekSlider}from"../chunks/clip-controls-C-uhj8s2.js";import"../chunks/clip-player-BWUqKQ6e.js";
