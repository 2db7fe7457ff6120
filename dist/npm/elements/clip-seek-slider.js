import"../chunks/common-VCWgW6RO.js";import"lit";import"../chunks/clip-player-CZNmqAPT.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-DIhQej8q.js";import"../chunks/player-aK7-O-p_.js";
