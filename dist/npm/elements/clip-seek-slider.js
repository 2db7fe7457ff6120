import"../chunks/common-C7Wi3ivc.js";import"lit";import"../chunks/clip-player-BA_1oYmV.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-BSiJX4fr.js";import"../chunks/player-CcPSZUVR.js";
