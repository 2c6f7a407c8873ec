// Browsers do not send the part after "#", which names the task a link leads to: hand it over with the form.
document.getElementById('fragment').value = location.hash;
