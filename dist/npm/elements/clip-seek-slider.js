import"../chunks/common-VJ0FBH90.js";import"lit";import"../chunks/clip-player-Cq64RaeM.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-k0jho7Qm.js";import"../chunks/player-CwazmAxR.js";
