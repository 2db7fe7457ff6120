import"../chunks/common-NiFWTl74.js";import"lit";import"../chunks/clip-player-gFbqEeIy.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-lRyg4ljH.js";
