import"../chunks/common-DEVVghoI.js";import"lit";import"../chunks/clip-player-DJUJk3dJ.js";export{h as ClipTime}from"../chunks/clip-controls-CKvgQYAA.js";import"../chunks/player-Mpd-8NEp.js";
