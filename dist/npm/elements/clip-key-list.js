import"../chunks/common-DEVVghoI.js";import"lit";import"../chunks/clip-player-DJUJk3dJ.js";import"../chunks/player-Mpd-8NEp.js";export{C as ClipKeyList}from"../chunks/clip-key-help-Lo_KVfww.js";
